package allay.programme.diary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The rows of comma-separated text, one after the other; rows without any content are passed over.
final class CsvRows {
  private final Iterator<CsvRecord> records;
  private long nextLine = 1;

  CsvRows(String text) {
    int atMost = Limits.MOST_FILE_BYTES + 1;
    records =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(atMost)
            .build(
                CsvRecordHandler.of(
                    limits -> limits.maxFields(atMost).maxFieldSize(atMost).maxRecordSize(atMost)),
                text)
            .iterator();
  }

  /// One row: the line in which it starts and its fields, trimmed of nothing.
  record Row(long line, List<String> fields) {
    boolean isBlank() {
      return fields.stream().allMatch(String::isBlank);
    }

    void requireFields(int expected) throws DiaryProblem {
      int found = fields.size();
      if (found < expected) {
        throw DiaryProblem.at(
            line,
            "%d fields, the header has %d; keep the comma of a field left empty"
                .formatted(found, expected));
      }
      if (found > expected) {
        throw DiaryProblem.at(
            line,
            ("%d fields, the header has %d; write 3.5, not 3,5, and put quotes (\"...\") around"
                    + " words with a comma")
                .formatted(found, expected));
      }
    }
  }

  /// The next row with content; empty at the end.
  Optional<Row> next() throws DiaryProblem {
    while (hasNext()) {
      CsvRecord csv = records.next();
      Row row = new Row(csv.getStartingLineNumber(), csv.getFields());
      nextLine = row.line() + row.fields().stream().mapToLong(CsvRows::lineBreaks).sum() + 1;
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// The parser reads ahead here, so this is where it fails; its own message may hold characters of
  /// a note.
  private boolean hasNext() throws DiaryProblem {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw DiaryProblem.at(
          nextLine,
          "a quote (\") is not closed, or text follows a closing one; quote a whole field and"
              + " double a quote inside it (\"\")");
    }
  }

  private static long lineBreaks(String field) {
    boolean plain = field.indexOf('\n') < 0 && field.indexOf('\r') < 0;
    return plain ? 0 : field.concat("?").lines().count() - 1;
  }
}
