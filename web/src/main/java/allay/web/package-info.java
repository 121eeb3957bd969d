/// The app: pages by feature, and who may see them. `WebApp` starts it, `WebSettings` says with
/// what.
@NullMarked
package allay.web;

import org.jspecify.annotations.NullMarked;
