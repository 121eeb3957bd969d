package allay.web;

import static java.util.Map.entry;

import allay.programme.content.ContentProblem;
import allay.programme.demo.MadeUpPerson;
import allay.programme.diary.People;
import allay.programme.diary.Person;
import allay.programme.diary.PersonId;
import allay.programme.safety.LocalHelp;
import allay.programme.safety.SafetyTexts;
import allay.store.Store;
import allay.web.access.Door;
import allay.web.access.Listening;
import allay.web.demo.Demo;
import allay.web.help.Numbers;
import allay.web.page.Owner;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/// The app while it runs.
public final class WebApp implements AutoCloseable {
  /// The person of a diary at home.
  public static final PersonId OWNER = Owner.ID;

  private final ConfigurableApplicationContext context;
  private final Store store;
  private final PersonId first;
  private final CountDownLatch ended = new CountDownLatch(1);

  private WebApp(ConfigurableApplicationContext context, Store store, PersonId first) {
    this.context = context;
    this.store = store;
    this.first = first;
  }

  /// Starts the app; it answers when this returns.
  ///
  /// @throws PortInUseException when another program has a port
  /// @throws UncheckedIOException when the certificate for the network cannot be made
  /// @throws allay.store.StorageFailure when the diary cannot be opened
  /// @throws ContentProblem when the operator's `help.yaml` has a slip
  public static WebApp start(WebSettings settings) throws ContentProblem {
    Optional<LocalHelp> help = LocalHelp.in(settings.folder());
    Store store = Store.open(settings.storage(), settings.clock());
    try {
      store.devices().withdrawLinks();
      ConfigurableApplicationContext context = application(settings, store, help).run();
      return new WebApp(context, store, firstPerson(context, settings.demo()));
    } catch (ApplicationContextException e) {
      store.close();
      throw reason(e);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /// What a person can do something about, or else the whole of it.
  private static RuntimeException reason(ApplicationContextException problem) {
    return switch (problem.getCause()) {
      case PortInUseException taken -> taken;
      case UncheckedIOException unmade -> unmade;
      case null, default -> problem;
    };
  }

  private static SpringApplication application(
      WebSettings settings, Store store, Optional<LocalHelp> help) {
    SpringApplication application = new SpringApplication(WebConfiguration.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setAddCommandLineProperties(false);
    application.setEnvironment(environment(settings));
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(WebSettings.class, () -> settings);
      beans.registerBean(Numbers.class, () -> Numbers.of(SafetyTexts.load(), help));
      beans.registerBean(
          Store.class, () -> store, definition -> definition.setDestroyMethodName(""));
    });
    return application;
  }

  /// Nothing but this: no variable and no file of the machine may open the app to others.
  private static ConfigurableEnvironment environment(WebSettings settings) {
    StandardEnvironment environment = new StandardEnvironment();
    MutablePropertySources sources = environment.getPropertySources();
    sources.remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
    sources.addFirst(new MapPropertySource("allay", properties(settings)));
    return environment;
  }

  private static Map<String, Object> properties(WebSettings settings) {
    return Map.ofEntries(
        entry("spring.config.location", "optional:classpath:/allay/web/none/"),
        entry("server.address", "127.0.0.1"),
        entry("server.port", settings.port()),
        entry("server.shutdown", "graceful"),
        entry("server.forward-headers-strategy", "none"),
        entry("server.tomcat.connection-timeout", "10s"),
        entry("server.tomcat.threads.max", 32),
        entry("server.tomcat.threads.min-spare", 2),
        entry("spring.web.resources.add-mappings", false),
        entry("server.tomcat.max-swallow-size", "1GB"),
        entry("spring.servlet.multipart.resolve-lazily", true),
        entry("spring.servlet.multipart.file-size-threshold", "21MB"),
        entry("spring.servlet.multipart.max-file-size", "20MB"),
        entry("spring.servlet.multipart.max-request-size", "21MB"));
  }

  private static PersonId firstPerson(ConfigurableApplicationContext context, boolean demo) {
    People people = context.getBean(People.class);
    people.add(new Person(OWNER, ""));
    if (!demo) {
      return OWNER;
    }
    context.getBean(Demo.class).begin();
    return MadeUpPerson.ID;
  }

  /// Where the app answers.
  public String url() {
    return context.getBean(Listening.class).addresses().url();
  }

  /// Host and port of each address where phones can reach the app now.
  public List<String> networkHosts() {
    return context.getBean(Listening.class).addresses().network();
  }

  /// A new link that opens the diary once.
  public String newLink() {
    return url() + context.getBean(Door.class).newPath(first, Door.LINK_HOLDS);
  }

  /// Parts of the running app, for tests that ask what it serves.
  <T> List<T> parts(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  /// Waits until somebody closes the app.
  public void awaitEnd() throws InterruptedException {
    ended.await();
  }

  /// Answers what is being asked, then ends.
  @Override
  public void close() {
    context.close();
    store.close();
    ended.countDown();
  }
}
