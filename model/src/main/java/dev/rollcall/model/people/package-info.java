/** How people are named when a call is passed on: {@link dev.rollcall.model.people.PeopleNames}. */
@NullMarked
package dev.rollcall.model.people;

import org.jspecify.annotations.NullMarked;
