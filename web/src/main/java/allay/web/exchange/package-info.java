/// What a person does with their data as a whole: take it along, bring it in, delete it. Start at
/// `DataController`.
@NullMarked
package allay.web.exchange;

import org.jspecify.annotations.NullMarked;
