package allay.programme.safety;

/// Where a sign is, in the body or in life; pages list signs in this order.
public enum Place {
  CHEST,
  HEAD_AND_EYES,
  BACK_AND_NECK,
  BELLY_AND_PELVIS,
  ARMS_AND_LEGS,
  JOINTS_AND_BONES,
  SKIN,
  WHOLE_BODY,
  MEDICINES,
  MIND_AND_HOME
}
