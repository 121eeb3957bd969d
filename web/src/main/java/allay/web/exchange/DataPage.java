package allay.web.exchange;

import allay.store.Storage;
import allay.web.page.Commands;
import allay.web.page.Html;
import allay.web.page.Notice;
import allay.web.page.Page;
import allay.web.page.Place;
import allay.web.page.Visit;
import allay.web.templates.exchange.JtedataGenerated;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The page about a person's data.
@Component
final class DataPage {
  private final Storage storage;
  private final Commands commands;

  DataPage(Storage storage, Commands commands) {
    this.storage = storage;
    this.commands = commands;
  }

  Html show(Visit visit, Optional<Notice> notice) {
    return render(visit, notice, Optional.empty());
  }

  /// The page after a file that could not be brought in.
  ///
  /// @param problem one plain line
  Html refusing(Visit visit, String problem) {
    return render(visit, Optional.empty(), Optional.of(problem));
  }

  private Html render(Visit visit, Optional<Notice> notice, Optional<String> problem) {
    Page page = Page.of("Your data", Place.MORE, visit).with(notice);
    return Html.of(out -> JtedataGenerated.render(out, null, page, folder(), commands, problem));
  }

  /// Empty when a database server keeps the diaries.
  private Optional<String> folder() {
    return switch (storage) {
      case Storage.Sqlite(Path folder) -> Optional.of(folder.toString());
      case Storage.Postgres _ -> Optional.empty();
    };
  }
}
