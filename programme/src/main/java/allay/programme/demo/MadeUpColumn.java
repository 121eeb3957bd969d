package allay.programme.demo;

import allay.programme.diary.Column;
import allay.programme.diary.Direction;
import allay.programme.diary.KeptColumn;
import java.util.ArrayList;
import java.util.List;

/// What the made-up person's check-in asks for.
sealed interface MadeUpColumn permits MadeUpTrack, MadeUpPractice, MadeUpGoodMoment {
  KeptColumn.Kind kind();

  String title();

  /// In the order of the day. A number is a place in this list, from 1.
  static List<KeptColumn> all() {
    List<KeptColumn> columns = new ArrayList<>();
    for (MadeUpColumn column : order()) {
      columns.add(
          KeptColumn.of(
              columns.size() + 1,
              column.kind(),
              column.title(),
              Direction.of(Column.fold(column.title()))));
    }
    return columns;
  }

  default int number() {
    return order().indexOf(this) + 1;
  }

  private static List<MadeUpColumn> order() {
    List<MadeUpColumn> order = new ArrayList<>();
    order.addAll(List.of(MadeUpTrack.SLEEP, MadeUpTrack.STIFFNESS, MadeUpTrack.STRESS));
    order.addAll(List.of(MadeUpPractice.values()));
    order.addAll(List.of(MadeUpTrack.ACTIVITY, MadeUpTrack.FEAR, MadeUpTrack.PAIN));
    order.addAll(List.of(MadeUpGoodMoment.values()));
    return order;
  }
}
