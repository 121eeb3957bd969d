package allay.model.dynamics;

/// Whose spread over people a sweep draws a second time, with each person's place among the others
/// held (Yu & Meng 2011, doi 10.1198/jcgs.2011.203main). They take turns, because each needs its
/// person's step to come last.
enum Interweaving {
  COEFFICIENTS,
  SHOCKS,
  DRIFTS
}
