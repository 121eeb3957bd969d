/// Words of the check-in: what is asked, what is offered at the first visit, and what stands where
/// there is nothing to show. Content is data, in the YAML files of this package's folder. Start at
/// `CheckInWords`.
@NullMarked
package allay.programme.checkin;

import org.jspecify.annotations.NullMarked;
