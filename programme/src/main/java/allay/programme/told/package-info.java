/// What a person told about themselves beside the diary: answers, medicines, plans, results. All of
/// it is kept the same way, as statements about subjects. Start at `Told`; a store implements
/// `Statements`.
@NullMarked
package allay.programme.told;

import org.jspecify.annotations.NullMarked;
