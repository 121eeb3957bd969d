package allay.programme.pattern;

/// What ICD-11 calls pain that lasts (MG30.0 to MG30.6), for a talk with a doctor.
public enum PainClass {
  PRIMARY,
  CANCER,
  SURGERY,
  MUSCULOSKELETAL,
  VISCERAL,
  NEUROPATHIC,
  HEADACHE
}
