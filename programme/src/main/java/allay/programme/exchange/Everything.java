package allay.programme.exchange;

import allay.programme.diary.KeptDiary;
import allay.programme.told.Told;

/// All that one person keeps, as it stood at one moment.
public record Everything(KeptDiary diary, Told told) {}
