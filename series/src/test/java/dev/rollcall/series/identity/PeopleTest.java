package dev.rollcall.series.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rollcall.model.Person;
import dev.rollcall.series.Calls;
import dev.rollcall.series.Series;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final Person BOTH = Person.builder().name("Ada Quay").handle("adaq").build();
  private static final Person NAME = Person.builder().name("Ada  Quay").build();
  private static final Person HANDLE = Person.builder().handle("AdaQ").build();

  private static People of(Person... people) {
    return People.of(
        Series.of(
            List.of(
                new Series.Entry(
                    "a", Calls.call(LocalDate.of(2026, 1, 8)).addParticipants(people).build()))));
  }

  @Test
  void joinsANameAndAHandleThatACallGivesToOne() {
    People people = of(NAME, HANDLE, BOTH);
    assertEquals(1, people.all().size(), people.toString());
    assertEquals(people.of(NAME), people.of(HANDLE));
    assertEquals("Ada Quay", people.all().getFirst().names().getFirst());
  }

  @Test
  void keepsApartWhatNoCallJoins() {
    assertEquals(2, of(NAME, HANDLE).all().size());
    Person other = Person.builder().name("Ada Quay").handle("quay2").build();
    People people = of(BOTH, other, NAME);
    assertNotEquals(people.of(BOTH), people.of(other));
    assertEquals(3, people.all().size(), "a name with two handles is nobody's alone");
  }
}
