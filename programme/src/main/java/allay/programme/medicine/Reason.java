package allay.programme.medicine;

/// Why a caution applies to a person.
public sealed interface Reason {
  /// What the person would recognise it by.
  String words();

  /// Something on the list.
  record Listed(String id, Medicine medicine) implements Reason {
    @Override
    public String words() {
      return medicine.name();
    }
  }

  /// An answer of the history.
  ///
  /// @param name of the fact or number, as in `conditions.kidney`
  record Answered(String name, String words) implements Reason {}
}
