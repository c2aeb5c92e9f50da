"""The week that is played through obeys what queues obey."""

import random
import statistics

from tests.benchmarks.university import DAY, DAYS, LAST_DAY, Units, arrivals, week

UNITS = Units([1.0, 3.0], 0.01, 1.0, 1.0)


def test_arrivals_are_sorted_and_most_come_on_the_last_day():
    times = arrivals(4000, random.Random(1))
    assert times == sorted(times)
    assert times[0] >= 0
    assert times[-1] <= DAYS * DAY
    late = sum(time > (DAYS - 1) * DAY for time in times) / len(times)
    assert abs(late - LAST_DAY) < 0.03


def test_where_nobody_waits_a_hand_in_takes_its_own_time():
    found = week(UNITS, [100.0 * n for n in range(50)], workers=2)
    assert {round(wait, 6) for wait in found.waits} <= {1.01, 3.01}
    assert found.queue <= 1


def test_all_at_once_take_the_sum_of_the_work_by_the_workers():
    number, workers = 600, 4
    found = week(UNITS, [0.0] * number, workers)
    whole = number * statistics.mean(UNITS.work) / workers
    assert abs(max(found.waits) - whole) < 0.1 * whole
    assert found.queue == number - workers or found.queue == number
    assert len(found.waits) == number


def test_one_writer_is_the_limit_of_many_workers():
    slow = Units([0.001], 0.5, 1.0, 1.0)
    found = week(slow, [0.0] * 100, workers=64)
    assert round(max(found.waits)) == 50
