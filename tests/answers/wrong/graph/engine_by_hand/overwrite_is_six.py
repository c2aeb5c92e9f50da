"""The overwriting engine is right too.

says: overwritten: there the second payment takes the place of the first.
earns: 4/5
"""


def engine_by_hand():
    return 6, 6, 12, 2.059008, 2.581549
