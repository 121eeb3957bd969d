package allay.web.map;

import allay.programme.diary.PersonId;
import allay.programme.drivers.Drivers;
import allay.programme.drivers.ToldMap;
import allay.programme.evidence.Claims;
import allay.programme.history.Histories;
import allay.programme.history.History;
import allay.programme.history.Questions;
import allay.programme.map.ArrowLinks;
import allay.programme.map.ToldPart;
import allay.programme.told.Statements;
import org.springframework.stereotype.Component;

/// What people told, as maps.
@Component
final class ToldMaps {
  static final String DRIVER = "/map/driver/";
  static final String LINK = "/map/told/";

  private final Statements statements;
  private final Questions questions;
  private final Drivers drivers;
  private final Claims claims;

  ToldMaps(Statements statements, Questions questions, Drivers drivers, Claims claims) {
    this.statements = statements;
    this.questions = questions;
    this.drivers = drivers;
    this.claims = claims;
  }

  History history(PersonId person) {
    return Histories.of(statements.of(person), questions);
  }

  ToldMap map(History history) {
    return ToldMap.of(drivers, history);
  }

  /// For the picture.
  ToldPart part(ToldMap map) {
    return new ToldPart(map, claims, DRIVER, ArrowLinks.beside(LINK, MapView.PLACE));
  }

  Drivers drivers() {
    return drivers;
  }

  ToldWords words(History history) {
    return new ToldWords(drivers, claims, history);
  }
}
