package allay.programme.medicine;

import allay.programme.content.Content;
import allay.programme.content.Require;
import java.time.LocalDate;
import java.util.List;

/// All sources of cautions.
///
/// @param checked the day on which they were read
record References(LocalDate checked, List<Reference> references) {
  static References load() {
    References all = Content.ofAllay(References.class, "references.yaml", References.class);
    Require.eachOnce(all.references, Reference::id, "references.yaml");
    return all;
  }

  List<Reference> of(List<String> ids, String where) {
    return ids.stream().map(id -> find(id, where)).toList();
  }

  private Reference find(String id, String where) {
    return references.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("%s: there is no source \"%s\"".formatted(where, id)));
  }
}
