package allay.programme.medicine;

/// Practices that some people had better begin in another way.
public enum Practice {
  SOMATIC_TRACKING,
  BREATHING,
  MINDFULNESS,
  GRADED_EXPOSURE,
  MOVEMENT,
  STRENGTH,
  MOTOR_IMAGERY,
  EXPRESSIVE_WRITING,
  HEAT_AND_COLD,
  FOOD_CHANGE
}
