package allay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The two steps of bringing a diary in, as the pages lead through them.
record Importing(Client client) {
  private static final String PLAN = "/data/import";

  HttpResponse<String> upload(String fileName, byte[] content) {
    return client.upload("/data", PLAN, fileName, content);
  }

  /// Uploads a file, and gives the page that says what it would do.
  String plan(String fileName, byte[] content) {
    HttpResponse<String> answer = upload(fileName, content);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).contains(PLAN);
    return client.get(PLAN).body();
  }

  /// Says yes to a plan.
  ///
  /// @param where the side that stays; empty where the person chose none
  HttpResponse<String> carryOut(String plan, String where) {
    Map<String, String> fields = new HashMap<>();
    fields.put("csrf", hidden(plan, "csrf"));
    fields.put("number", hidden(plan, "number"));
    fields.put("changes", hidden(plan, "changes"));
    fields.put("where", where);
    return client.post(PLAN + "/carry-out", fields);
  }

  private static String hidden(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(field.find()).as(name).isTrue();
    return field.group(1);
  }

  void bringIn(String fileName, byte[] content) {
    HttpResponse<String> answer = carryOut(plan(fileName, content), "");
    assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/?done=imported");
  }

  /// Presses the button that stands beside what is told at an address.
  HttpResponse<String> undo(String address) {
    String page = client.get(address).body();
    return client.post(
        "/undo",
        Map.of(
            "csrf", hidden(page, "csrf"),
            "changes", hidden(page, "changes"),
            "back", hidden(page, "back")));
  }
}
