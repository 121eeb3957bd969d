package allay.web.exchange;

import allay.programme.exchange.Everything;
import allay.programme.exchange.Exchange;
import allay.programme.exchange.Transfers;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Visit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is kept and where, and all of it as a file to take along.
@RestController
final class DataController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Transfers transfers;
  private final DataPage page;
  private final Clock clock;

  DataController(Transfers transfers, DataPage page, Clock clock) {
    this.transfers = transfers;
    this.page = page;
    this.clock = clock;
  }

  @GetMapping("/data")
  Html show(Visit visit, @RequestParam Optional<String> done) {
    return page.show(visit, Notice.of(done));
  }

  @GetMapping("/data/diary.csv")
  ResponseEntity<byte[]> csv(Visit visit) {
    return file("csv", CSV, Exchange.toCsv(everything(visit).diary()));
  }

  @GetMapping("/data/diary.json")
  ResponseEntity<byte[]> json(Visit visit) {
    return file("json", MediaType.APPLICATION_JSON, Exchange.toJson(everything(visit)));
  }

  private Everything everything(Visit visit) {
    return transfers.of(visit.person()).orElseThrow();
  }

  private ResponseEntity<byte[]> file(String ending, MediaType type, byte[] content) {
    ContentDisposition saved =
        ContentDisposition.attachment()
            .filename("allay-diary-" + LocalDate.now(clock) + "." + ending)
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(content);
  }
}
