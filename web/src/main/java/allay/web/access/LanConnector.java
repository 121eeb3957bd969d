package allay.web.access;

import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;

/// A way in for phones: TLS on one address. It has threads of its own, so that whoever keeps it
/// busy does not keep the person out who sits at the machine.
final class LanConnector {
  private LanConnector() {}

  static Connector on(InetAddress address, int port, NetworkCertificate certificate) {
    Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
    connector.setPort(port);
    connector.setScheme("https");
    connector.setSecure(true);
    connector.setThrowOnFailure(true);
    connector.setProperty("address", address.getHostAddress());
    connector.setProperty("SSLEnabled", "true");
    connector.setProperty("maxThreads", "16");
    connector.setProperty("minSpareThreads", "1");
    connector.setProperty("maxConnections", "200");
    connector.setProperty("connectionTimeout", "10000");
    connector.addSslHostConfig(tls(certificate));
    return connector;
  }

  private static SSLHostConfig tls(NetworkCertificate certificate) {
    SSLHostConfig tls = new SSLHostConfig();
    tls.setProtocols("TLSv1.2+TLSv1.3");
    SSLHostConfigCertificate own =
        new SSLHostConfigCertificate(tls, SSLHostConfigCertificate.Type.EC);
    own.setCertificateKeystore(certificate.store());
    own.setCertificateKeyAlias(Keytool.ALIAS);
    own.setCertificateKeystorePassword(Keytool.PASSWORD);
    own.setCertificateKeyPassword(Keytool.PASSWORD);
    tls.addCertificate(own);
    return tls;
  }
}
