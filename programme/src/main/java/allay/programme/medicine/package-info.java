/// What a person takes, and what to mind about it: medicines and supplements by name, the person's
/// own list, and rules that say what to ask, each with its why. Nothing here starts, stops or doses
/// a medicine. Start at `CautionRules` and `MedicineList`; `PracticeCautions` does the same for
/// practices.
@NullMarked
package allay.programme.medicine;

import org.jspecify.annotations.NullMarked;
