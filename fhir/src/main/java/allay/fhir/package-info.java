/// Questionnaires, answers and scores as FHIR R4 JSON. Nothing outside of this module knows the
/// library that reads and writes it.
@NullMarked
package allay.fhir;

import org.jspecify.annotations.NullMarked;
