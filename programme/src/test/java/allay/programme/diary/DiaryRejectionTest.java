package allay.programme.diary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of file that people hand in, and whether it is accepted or what is said instead.
class DiaryRejectionTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private static final String ACCEPTED = "accepted";

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource({"headers", "dates", "numbers", "shapes", "encodings", "sizes"})
  void a_file_is_a_diary_or_gets_one_line_of_what_would_be_right(
      String kind, byte[] content, String answer) {
    assertThat(answerTo(content)).as(kind).isEqualTo(answer).doesNotContain("\n", "\r");
  }

  private static String answerTo(byte[] content) {
    try {
      Diary diary = DiaryReader.read(content, NOW);
      diary.outcome("pain");
      diary.toSeries();
      return ACCEPTED;
    } catch (DiaryProblem problem) {
      return String.valueOf(problem.getMessage());
    }
  }

  static Stream<Arguments> headers() {
    String example = "its first line names the columns, like: date,sleep,stress,pain";
    return Stream.of(
        row("a plain diary", "date,sleep,pain\n2026-01-05,7,3.5\n", ACCEPTED),
        row("one track", "date,pain\n2026-01-05,3\n", ACCEPTED),
        row("the date in another place", "pain,date\n3,2026-01-05\n", ACCEPTED),
        row("names in capitals", " Date , PAIN \n2026-01-05,3\n", ACCEPTED),
        row("empty lines around the header", "\n\ndate,pain\n\n2026-01-05,3\n\n", ACCEPTED),
        row("an empty file", "", "the file is empty; " + example),
        row("only line breaks", "\n\r\n \n", "the file is empty; " + example),
        row(
            "only a header",
            "date,pain\n",
            "line 1: only the header is there; below it comes a line for each day"),
        row(
            "no date column",
            "day,pain\n2026-01-05,3\n",
            "line 1: no column is called \"date\"; " + example),
        row("no header", "2026-01-05,3\n", "line 1: no column is called \"date\"; " + example),
        row(
            "no outcome",
            "date,sleep,stress\n2026-01-05,3,4\n",
            "line 1: no track is called \"pain\"; add that column or choose another outcome with"
                + " --outcome: sleep, stress"),
        row(
            "no track at all",
            "date,did:walk,note\n2026-01-05,1,fine\n",
            "line 1: no column holds scores; " + example),
        row(
            "a duplicate column, other case",
            "date,Pain,pain\n2026-01-05,3,4\n",
            "line 1, column \"pain\": the name is there twice (case and spaces do not count);"
                + " rename one"),
        row(
            "a duplicate column, spaces around",
            "date,pain, pain \n2026-01-05,3,4\n",
            "line 1, column \"pain\": the name is there twice (case and spaces do not count);"
                + " rename one"),
        row(
            "a duplicate practice",
            "date,did:walk,DID: walk,pain\n2026-01-05,1,1,4\n",
            "line 1, column \"did:walk\": the name is there twice (case and spaces do not count);"
                + " rename one"),
        row(
            "two date columns",
            "date,date,pain\n2026-01-05,2026-01-05,3\n",
            "line 1, column \"date\": the name is there twice (case and spaces do not count);"
                + " rename one"),
        row(
            "a track and a practice alike",
            "date,walk,did:walk,pain\n2026-01-05,2,1,3\n",
            ACCEPTED),
        row(
            "a track, a practice and a good moment alike",
            "date,walk,did:walk,good:walk,pain\n2026-01-05,2,1,1,3\n",
            ACCEPTED),
        row(
            "a duplicate good moment",
            "date,good:calm,GOOD: Calm,pain\n2026-01-05,1,1,4\n",
            "line 1, column \"good:calm\": the name is there twice (case and spaces do not count);"
                + " rename one"),
        row(
            "nothing but good moments",
            "date,good:calm\n2026-01-05,1\n",
            "line 1: no column holds scores; " + example),
        row(
            "a good moment without a name",
            "date,good: ,pain\n2026-01-05,1,2\n",
            "line 1, column \"good:\": the good moment has no name; write it like good:calm"),
        row(
            "201 good moments",
            "date,pain,"
                + IntStream.range(0, 201)
                    .mapToObj(k -> "good:g" + k)
                    .collect(Collectors.joining(","))
                + "\n",
            "line 1: 201 good moments (good:); keep the 200 that matter most to you"),
        row("spaces inside a name", "date,low energy,pain\n2026-01-05,2,3\n", ACCEPTED),
        row(
            "an empty name",
            "date,,pain\n2026-01-05,1,2\n",
            "line 1: column 2 has no name; name it or remove it"),
        row(
            "a practice without a name",
            "date,did: ,pain\n2026-01-05,1,2\n",
            "line 1, column \"did:\": the practice has no name; write it like did:walk"),
        row(
            "a line break in a name",
            "date,\"a\nb\",pain\n2026-01-05,1,2\n",
            "line 1, column \"a\\u000Ab\": a name holds no line break and no hidden character"),
        row(
            "a long name",
            "date," + "x".repeat(61) + ",pain\n2026-01-05,1,2\n",
            "line 1, column \"" + "x".repeat(40) + "...\": a name has at most 60 characters"),
        row(
            "a hundred columns",
            "date,"
                + IntStream.range(1, 100).mapToObj(k -> "t" + k).collect(Collectors.joining(","))
                + "\n",
            "line 1: 99 tracks; keep the 20 that matter most to you"),
        row(
            "21 practices",
            "date,pain,"
                + IntStream.range(0, 21).mapToObj(k -> "did:p" + k).collect(Collectors.joining(","))
                + "\n",
            "line 1: 21 practices (did:); keep the 20 that matter most to you"),
        row(
            "semicolons",
            "date;sleep;pain\n2026-01-05;7;3\n",
            "line 1: the columns are separated by semicolons (;); separate them with commas (,)"),
        row(
            "semicolons and decimal commas",
            "date;sleep;pain\n2026-01-05;7,5;3,5\n",
            "line 1: the columns are separated by semicolons (;); separate them with commas (,)"),
        row(
            "tabs",
            "date\tsleep\tpain\n2026-01-05\t7\t3\n",
            "line 1: the columns are separated by tabs; separate them with commas (,)"));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        date("2026-01-05", ACCEPTED),
        date(" 2026-01-05 ", ACCEPTED),
        date("2024-02-29", ACCEPTED),
        row("the earliest date", "date,pain\n1900-01-01,3\n", ACCEPTED),
        date("2026-11-23", ACCEPTED),
        date("2026-11-24", "2026-11-24 lies in the future; write a day up to today"),
        date("9999-12-31", "9999-12-31 lies in the future; write a day up to today"),
        date("1899-12-31", "\"1899-12-31\" is before 1900-01-01; check the year"),
        date("2026-02-30", "\"2026-02-30\" is not in the calendar; check month and day"),
        date("2026-13-01", "\"2026-13-01\" is not in the calendar; check month and day"),
        date("2023-02-29", "\"2023-02-29\" is not in the calendar; check month and day"),
        date("05.01.2026", "\"05.01.2026\" is not a date; write year-month-day: 2026-03-01"),
        date("1/5/2026", "\"1/5/2026\" is not a date; write year-month-day: 2026-03-01"),
        date("2026-1-5", "\"2026-1-5\" is not a date; write year-month-day: 2026-03-01"),
        date("+2026-01-05", "\"+2026-01-05\" is not a date; write year-month-day: 2026-03-01"),
        date(
            "2026-01-05T07:00",
            "\"2026-01-05T07:00\" is not a date; write year-month-day: 2026-03-01"),
        date("", "\"\" is not a date; write year-month-day: 2026-03-01"),
        date("today", "\"today\" is not a date; write year-month-day: 2026-03-01"),
        row("unsorted days", "date,pain\n2026-01-07,3\n2026-01-05,4\n2026-01-06,2\n", ACCEPTED),
        row("several rows a day", "date,pain\n2026-01-05,3\n2026-01-05,4\n", ACCEPTED),
        row("40 years of days", "date,pain\n" + days(LocalDate.of(1986, 11, 1), 40), ACCEPTED),
        row(
            "a slip in the year",
            "date,pain\n1926-01-05,3\n2026-01-06,4\n",
            "line 3, column \"date\": with 2026-01-06 the diary runs from 1926-01-05 to 2026-01-06;"
                + " it covers at most 50 years, so check the year"));
  }

  private static Arguments date(String date, String answer) {
    return row(
        "the date '" + date + "'",
        "date,pain\n2026-01-05,3\n" + date + ",4\n",
        answer.equals(ACCEPTED) ? answer : "line 3, column \"date\": " + answer);
  }

  private static String days(LocalDate from, int years) {
    return from.datesUntil(from.plusYears(years))
        .map(day -> day + "," + day.getDayOfMonth() % 10)
        .collect(Collectors.joining("\n"));
  }

  static Stream<Arguments> numbers() {
    String score = " is not a score; write a number from 0 to 10, or leave it empty";
    String dose = " is not a dose; write 0, 1 or minutes up to 1440, or leave it empty";
    String tick = " is not a tick; write 1 for a good moment, 0 for none, or leave it empty";
    return Stream.of(
        score("0", ACCEPTED),
        score("10", ACCEPTED),
        score("10.0", ACCEPTED),
        score(" 3.5 ", ACCEPTED),
        score("3.3333333333333335", ACCEPTED),
        score("", ACCEPTED),
        score("  ", ACCEPTED),
        score("NA", ACCEPTED),
        score("11", "\"11\"" + score),
        score("10.01", "\"10.01\"" + score),
        score("-1", "\"-1\"" + score),
        score("-0.5", "\"-0.5\"" + score),
        score("seven", "\"seven\"" + score),
        score("NaN", "\"NaN\"" + score),
        score("Infinity", "\"Infinity\"" + score),
        score("1e999", "\"1e999\"" + score),
        score("1e0", "\"1e0\"" + score),
        score("0x1p3", "\"0x1p3\"" + score),
        score("5d", "\"5d\"" + score),
        score("5.", "\"5.\"" + score),
        score("3 5", "\"3 5\"" + score),
        score("٣", "\"٣\"" + score),
        score("1".repeat(400), "\"" + "1".repeat(40) + "...\"" + score),
        score("\u001B[2J", "\"\\u001B[2J\"" + score),
        score("\"3\n4\"", "\"3\\u000A4\"" + score),
        score("\"3,5\"", "\"3,5\" has a decimal comma; write it with a point, like 3.5"),
        row(
            "a decimal comma without quotes",
            "date,sleep,pain\n2026-01-05,7,3\n2026-01-06,7,3,5\n",
            "line 3: 4 fields, the header has 3; write 3.5, not 3,5, and put quotes (\"...\")"
                + " around words with a comma"),
        row("an outcome never scored", "date,sleep,pain\n2026-01-05,7,\n", ACCEPTED),
        dose("0", ACCEPTED),
        dose("1", ACCEPTED),
        dose("1440", ACCEPTED),
        dose("", ACCEPTED),
        dose("1441", "\"1441\"" + dose),
        dose("-5", "\"-5\"" + dose),
        dose("yes", "\"yes\"" + dose),
        tick("1", ACCEPTED),
        tick("0", ACCEPTED),
        tick(" 1.0 ", ACCEPTED),
        tick("", ACCEPTED),
        tick("NA", ACCEPTED),
        tick("2", "\"2\"" + tick),
        tick("1.5", "\"1.5\"" + tick),
        tick("0.5", "\"0.5\"" + tick),
        tick("-1", "\"-1\"" + tick),
        tick("x", "\"x\"" + tick),
        time("07:30", ACCEPTED),
        time("07:30:15", ACCEPTED),
        time("21:30+02:00", ACCEPTED),
        time("21:30Z", ACCEPTED),
        time("", ACCEPTED),
        time("7:30", "\"7:30\" is not a time; write hours:minutes, 21:30 or 21:30+02:00"),
        time("25:00", "\"25:00\" is not a time; write hours:minutes, 21:30 or 21:30+02:00"),
        time("noon", "\"noon\" is not a time; write hours:minutes, 21:30 or 21:30+02:00"));
  }

  private static Arguments score(String score, String answer) {
    return row(
        "the score '" + score + "'",
        "date,sleep,pain\n2026-01-05,7,3\n2026-01-06,7," + score + "\n",
        answer.equals(ACCEPTED) ? answer : "line 3, column \"pain\": " + answer);
  }

  private static Arguments dose(String dose, String answer) {
    return row(
        "the dose '" + dose + "'",
        "date,did:walk,pain\n2026-01-05," + dose + ",3\n",
        answer.equals(ACCEPTED) ? answer : "line 2, column \"did:walk\": " + answer);
  }

  private static Arguments tick(String tick, String answer) {
    return row(
        "the tick '" + tick + "'",
        "date,good:calm,pain\n2026-01-05," + tick + ",3\n",
        answer.equals(ACCEPTED) ? answer : "line 2, column \"good:calm\": " + answer);
  }

  private static Arguments time(String time, String answer) {
    return row(
        "the time '" + time + "'",
        "date,time,pain\n2026-01-05," + time + ",3\n",
        answer.equals(ACCEPTED) ? answer : "line 2, column \"time\": " + answer);
  }

  static Stream<Arguments> shapes() {
    String quote =
        "a quote (\") is not closed, or text follows a closing one; quote a whole field and double"
            + " a quote inside it (\"\")";
    return Stream.of(
        row("CRLF", "date,pain\r\n2026-01-05,3\r\n2026-01-06,4\r\n", ACCEPTED),
        row("no line break at the end", "date,pain\n2026-01-05,3", ACCEPTED),
        row("quotes", "\"date\",\"pain\"\n\"2026-01-05\",\"3\"\n", ACCEPTED),
        row("a row of commas", "date,sleep,pain\n2026-01-05,7,3\n,,\n", ACCEPTED),
        row("a note with comma, quote, break", note("\"a, \"\"b\"\"\nc\"", "3"), ACCEPTED),
        row(
            "a bad score after a note of three lines",
            note("\"secret one\r\nsecret two\r\nsecret three\"", "3") + "2026-01-06,fine,11\n",
            "line 5, column \"pain\": \"11\" is not a score; write a number from 0 to 10, or leave"
                + " it empty"),
        row("an unclosed quote", note("\"secret", "3") + "2026-01-06,x,3\n", "line 2: " + quote),
        row("text after a quote", note("\"secret\" word", "3"), "line 2: " + quote),
        row(
            "an unclosed quote below a note of two lines",
            note("\"a\nb\"", "3") + "\n2026-01-06,\"secret,3\n",
            "line 5: " + quote),
        row("an unclosed quote in the header", "date,\"pain\n2026-01-05,3\n", "line 1: " + quote),
        row(
            "a long note",
            note("\"" + "secret".repeat(200_000) + "\"", "3"),
            "line 2, column \"note\": 1,200,000 characters; a field holds at most 1,000,000"),
        row(
            "a short row",
            "date,sleep,pain\n2026-01-05,7,3\n2026-01-06,7\n",
            "line 3: 2 fields, the header has 3; keep the comma of a field left empty"),
        row(
            "a long row with a note",
            note("secret, and more", "3"),
            "line 2: 4 fields, the header has 3; write 3.5, not 3,5, and put quotes (\"...\")"
                + " around words with a comma"));
  }

  private static String note(String note, String pain) {
    return "date,note,pain\n2026-01-05," + note + "," + pain + "\n";
  }

  static Stream<Arguments> encodings() throws IOException {
    String plain = "date,pain\n2026-01-05,3\n";
    String saveAs = "; save the diary as \"CSV UTF-8\"";
    return Stream.of(
        row("a byte order mark", "\uFEFF" + plain, ACCEPTED),
        row("a byte order mark and quotes", "\uFEFF\"date\",pain\n2026-01-05,3\n", ACCEPTED),
        row("letters of many languages", "date,Müdigkeit,痛み,pain\n2026-01-05,3,4,5\n", ACCEPTED),
        arguments(
            "Latin-1",
            "date,pain\n2026-01-05,3\n2026-01-06,ü\n".getBytes(ISO_8859_1),
            "line 3: a character is not UTF-8" + saveAs),
        arguments("UTF-16", plain.getBytes(UTF_16), "the file is written in UTF-16" + saveAs),
        arguments(
            "UTF-16 without mark",
            plain.getBytes(UTF_16LE),
            "line 1: the file is not text" + saveAs),
        arguments(
            "a spreadsheet",
            new byte[] {'P', 'K', 3, 4, 0, 0},
            "the file is a spreadsheet or an archive" + saveAs),
        arguments("binary", new byte[] {1, 2, 0, 3}, "line 1: the file is not text" + saveAs),
        arguments("compressed", gzip(plain), "line 1: a character is not UTF-8" + saveAs));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  static Stream<Arguments> sizes() {
    return Stream.of(
        row(
            "a line of 5 MB",
            "date,pain\n2026-01-05," + "3".repeat(5_000_000) + "\n",
            "line 2: 5,000,011 characters; a line holds at most 2,100,000"),
        row(
            "a header of 5 MB",
            "x".repeat(5_000_000),
            "line 1: 5,000,000 characters; a line holds at most 2,100,000"),
        row(
            "more than 20 MB",
            "\n".repeat(20_000_001),
            "the file is larger than 20,000,000 bytes; a diary of many years is smaller"));
  }

  private static Arguments row(String kind, String content, String answer) {
    return arguments(kind, content.getBytes(UTF_8), answer);
  }

  @Test
  void a_practice_cannot_be_the_outcome() throws DiaryProblem {
    Diary diary = DiaryReader.read("date,did:walk,pain\n2026-01-05,1,2\n".getBytes(UTF_8), NOW);
    assertThat(catchThrowableOfType(DiaryProblem.class, () -> diary.outcome("did:walk")))
        .hasMessage("\"did:walk\" is a practice; the outcome is a track: pain");
  }

  @Test
  void a_good_moment_cannot_be_the_outcome() throws DiaryProblem {
    Diary diary = DiaryReader.read("date,good:calm,pain\n2026-01-05,1,2\n".getBytes(UTF_8), NOW);
    assertThat(catchThrowableOfType(DiaryProblem.class, () -> diary.outcome(" Good:calm")))
        .hasMessage("\" Good:calm\" is a good moment; the outcome is a track: pain");
  }

  @Test
  void a_missing_file_is_named(@TempDir Path folder) {
    assertThat(problemWith(folder.resolve("none.csv")))
        .startsWith("there is no file \"")
        .endsWith("\"; check its name and folder");
  }

  @Test
  void a_folder_is_no_diary(@TempDir Path folder) {
    assertThat(problemWith(folder)).endsWith("\" is a folder; name the diary file in it");
  }

  @Test
  void a_file_that_loops_back_to_itself_cannot_be_read(@TempDir Path folder) throws IOException {
    Path loop = folder.resolve("loop.csv");
    Files.createSymbolicLink(loop, loop);
    assertThat(problemWith(loop)).endsWith("\" cannot be read; check the disk it is on");
  }

  private static String problemWith(Path file) {
    DiaryProblem problem =
        catchThrowableOfType(DiaryProblem.class, () -> DiaryReader.read(file, NOW));
    return String.valueOf(problem.getMessage());
  }
}
