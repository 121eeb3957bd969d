package allay.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/// Another server on this machine, with a page that tries all that a page can to read or change
/// what another site holds.
final class HostilePage implements AutoCloseable {
  private static final String PAGE =
      """
      <!DOCTYPE html><meta charset="utf-8"><title>Hostile</title>
      <button id="window">open</button>
      <iframe name="sink"></iframe>
      <script>
      const app = 'APP', device = 'DEVICE', results = {};
      let waiting = 0;
      function tried(name, promise) {
        waiting++;
        promise.then(value => results[name] = value, () => results[name] = 'refused').finally(() => waiting--);
      }
      const limited = promise => Promise.race([promise, new Promise(done => setTimeout(() => done('nothing'), 4000))]);
      const event = element => limited(new Promise(done => {
        element.onload = () => done('loaded');
        element.onerror = () => done('refused');
        document.body.append(element);
      }));
      function made(tag, attributes) {
        return Object.assign(document.createElement(tag), attributes);
      }
      const text = options => fetch(app + '/devices', options).then(answer => answer.text());
      tried('read', text({credentials: 'include'}));
      tried('blindRead', text({credentials: 'include', mode: 'no-cors'}).then(got => got === '' ? 'refused' : got));
      tried('change', fetch(app + '/devices/' + device, {method: 'POST', credentials: 'include', body: new URLSearchParams({name: 'Stolen'})}).then(answer => answer.text()));
      tried('blindChange', fetch(app + '/devices/' + device, {method: 'POST', mode: 'no-cors', credentials: 'include', body: new URLSearchParams({name: 'Stolen'})}).then(answer => answer.type === 'opaque' ? 'refused' : answer.text()));
      tried('remove', fetch(app + '/devices/' + device, {method: 'DELETE', credentials: 'include'}).then(answer => answer.text()));
      tried('socket', limited(new Promise(done => {
        const socket = new WebSocket(app.replace('http', 'ws') + '/devices');
        socket.onopen = () => done('loaded');
        socket.onerror = () => done('refused');
      })));
      tried('image', event(made('img', {src: app + '/devices'})));
      tried('icon', event(made('img', {src: app + '/assets/icon.svg'})));
      tried('script', event(made('script', {src: app + '/devices'})));
      tried('ownScript', event(made('script', {src: app + '/assets/app.js'})));
      tried('style', event(made('link', {rel: 'stylesheet', href: app + '/assets/look.css'})));
      const frame = made('iframe', {src: app + '/devices'});
      tried('frame', event(frame).then(() => {
        try { return frame.contentDocument ? frame.contentDocument.body.innerText || 'refused' : 'refused'; }
        catch { return 'refused'; }
      }));
      for (const [path, fields] of [['/devices/' + device, {name: 'Stolen'}], ['/devices/' + device + '/take-back', {sure: 'yes'}],
          ['/devices/browser', {}], ['/demo/enter', {}], ['/start', {track: 'pain'}], ['/undo', {}]]) {
        const form = made('form', {method: 'post', action: app + path, target: 'sink'});
        for (const name in fields) form.append(made('input', {name, value: fields[name]}));
        document.body.append(form);
        form.submit();
      }
      document.getElementById('window').onclick = () => {
        const opened = window.open(app + '/devices');
        tried('window', new Promise(done => setTimeout(() => {
          try { done(opened.document.body.innerText || 'refused'); } catch { done('refused'); }
        }, 2500)));
      };
      </script>
      """;

  private final HttpServer server;

  private HostilePage(HttpServer server) {
    this.server = server;
  }

  /// @param app what it is after, like `http://localhost:8080`
  /// @param device the id of a device that it would like to rename or take back
  static HostilePage start(String app, String device) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] page = PAGE.replace("APP", app).replace("DEVICE", device).getBytes(UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          try (exchange) {
            exchange.getResponseBody().write(page);
          }
        });
    server.start();
    return new HostilePage(server);
  }

  /// @param name of this machine, like `localhost`
  String under(String name) {
    return "http://" + name + ":" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
