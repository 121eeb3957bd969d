package allay.web.access;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Knows where the app listens, from the moment it does.
@Component
public final class Listening {
  private final LanListener lan;
  private volatile int port;

  Listening(LanListener lan) {
    this.lan = lan;
  }

  @EventListener
  void started(WebServerInitializedEvent event) {
    WebServer server = event.getWebServer();
    port = server.getPort();
    if (server instanceof TomcatWebServer tomcat) {
      lan.start(tomcat.getTomcat().getService());
    }
  }

  public OwnAddresses addresses() {
    return OwnAddresses.of(port, lan.hosts());
  }
}
