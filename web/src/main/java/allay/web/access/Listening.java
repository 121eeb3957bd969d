package allay.web.access;

import java.util.List;
import java.util.Set;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Knows where the app listens, from the moment it does.
@Component
public final class Listening {
  private volatile OwnAddresses addresses = new OwnAddresses(List.of(), Set.of());

  @EventListener
  void started(WebServerInitializedEvent event) {
    addresses = OwnAddresses.of(event.getWebServer().getPort(), Set.of());
  }

  public OwnAddresses addresses() {
    return addresses;
  }
}
