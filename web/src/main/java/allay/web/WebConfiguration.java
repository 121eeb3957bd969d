package allay.web;

import allay.fhir.FhirQuestionnaires;
import allay.programme.access.Devices;
import allay.programme.body.BodyFigure;
import allay.programme.checkin.CheckInWords;
import allay.programme.diary.Diaries;
import allay.programme.diary.People;
import allay.programme.drivers.Drivers;
import allay.programme.evidence.Claims;
import allay.programme.evidence.ScanFindings;
import allay.programme.exchange.Transfers;
import allay.programme.history.Questions;
import allay.programme.pattern.PatternRules;
import allay.programme.questionnaire.Instruments;
import allay.programme.questionnaire.QuestionnaireWords;
import allay.programme.safety.SafetyTexts;
import allay.programme.told.Statements;
import allay.store.Storage;
import allay.store.Store;
import allay.web.access.LanListener;
import allay.web.access.VisitResolver;
import allay.web.page.Commands;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The parts of the app. Only what it uses of the framework is switched on, and pages and texts are
/// made when they are first asked for, so that it starts quickly.
@Configuration(proxyBeanMethods = false)
@ComponentScan(lazyInit = true)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  HttpEncodingAutoConfiguration.class,
  MultipartAutoConfiguration.class,
  ServletWebSecurityAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
class WebConfiguration implements WebMvcConfigurer {
  private final VisitResolver visits;

  WebConfiguration(VisitResolver visits) {
    this.visits = visits;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(visits);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/{name:[a-z.-]+[.](?:css|js|svg)}")
        .addResourceLocations(
            "classpath:/allay/web/assets/",
            "classpath:/allay/programme/map/",
            "classpath:/allay/programme/body/",
            "classpath:/META-INF/resources/webjars/htmx.org/2.0.7/dist/");
  }

  @Bean
  static Clock clock(WebSettings settings) {
    return settings.clock();
  }

  @Bean
  static RandomGenerator random(WebSettings settings) {
    return settings.secrets();
  }

  @Bean
  static Storage storage(WebSettings settings) {
    return settings.storage();
  }

  @Bean
  static Commands commands(WebSettings settings) {
    return new Commands(settings.folder());
  }

  @Bean
  static LanListener lanListener(WebSettings settings) {
    return LanListener.of(settings.lan(), settings.folder(), settings.clock());
  }

  @Bean
  @Lazy
  static CheckInWords checkInWords() {
    return CheckInWords.load();
  }

  @Bean
  @Lazy
  static Questions questions() {
    return Questions.load();
  }

  @Bean
  @Lazy
  static BodyFigure bodyFigure(Questions questions) {
    return BodyFigure.load(questions.places());
  }

  @Bean
  @Lazy
  static PatternRules patternRules(Questions questions) {
    return PatternRules.load(questions);
  }

  @Bean
  @Lazy
  static SafetyTexts safetyTexts() {
    return SafetyTexts.load();
  }

  @Bean
  static People people(Store store) {
    return store.people();
  }

  @Bean
  static Diaries diaries(Store store) {
    return store.diaries();
  }

  @Bean
  static Statements statements(Store store) {
    return store.statements();
  }

  @Bean
  static Transfers transfers(Store store) {
    return store.transfers();
  }

  @Bean
  static Devices devices(Store store) {
    return store.devices();
  }

  @Bean
  @Lazy
  static Claims claims() {
    return Claims.load();
  }

  @Bean
  @Lazy
  static ScanFindings scanFindings() {
    return ScanFindings.load();
  }

  @Bean
  @Lazy
  static Drivers drivers(Questions questions) {
    return Drivers.load(questions);
  }

  @Bean
  @Lazy
  static Instruments instruments() {
    return Instruments.load();
  }

  @Bean
  @Lazy
  static QuestionnaireWords questionnaireWords() {
    return QuestionnaireWords.load();
  }

  @Bean
  @Lazy
  static FhirQuestionnaires fhirQuestionnaires() {
    return new FhirQuestionnaires();
  }
}
