package allay.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import allay.programme.access.Devices;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who gets what: a paired device everything of its person, anyone else the door.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  /// Nothing from elsewhere, no script in a page, no frame around it. The drawings carry their
  /// width as a style attribute.
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
          + "img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
          + "base-uri 'none'";

  private static final String[] OPEN_TO_ALL = {"/open/*", "/assets/*"};

  /// Stands before everything else, so that nothing that a stranger led here is even read.
  @Bean
  FilterRegistrationBean<AddressFilter> addresses(Listening listening) {
    FilterRegistrationBean<AddressFilter> first =
        new FilterRegistrationBean<>(new AddressFilter(listening::addresses));
    first.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return first;
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http, Devices devices, Clock clock) throws Exception {
    return http.addFilterBefore(new DeviceFilter(devices, clock), CsrfFilter.class)
        .csrf(csrf ->
            csrf.csrfTokenRepository(new DeviceCsrfTokens())
                .requireCsrfProtectionMatcher(AccessConfiguration::isChangeByDevice))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(AccessConfiguration::harden)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, OPEN_TO_ALL)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, OPEN_TO_ALL)
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/open/*")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(
            exceptions -> exceptions.authenticationEntryPoint(AccessConfiguration::showDoor))
        .build();
  }

  /// Strangers come no further than the door, whatever they send. A link needs no token: it is one.
  private static boolean isChangeByDevice(HttpServletRequest request) {
    return !AddressFilter.isReading(request)
        && !request.getRequestURI().startsWith("/open/")
        && Recognised.current().isPresent();
  }

  private static void harden(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
        .permissionsPolicyHeader(permissions ->
            permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
  }

  /// A part of a page that is asked for in the background shows no door: the whole page does.
  private static void showDoor(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Refresh", "true");
    }
    response.setContentType(new MediaType(MediaType.TEXT_HTML, UTF_8).toString());
    response.getOutputStream().write(DoorController.door(false).markup().getBytes(UTF_8));
  }
}
