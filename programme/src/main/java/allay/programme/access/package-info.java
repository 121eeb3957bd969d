/// Who may open a diary: devices, and the links that let them in. Start at `Devices`.
@NullMarked
package allay.programme.access;

import org.jspecify.annotations.NullMarked;
