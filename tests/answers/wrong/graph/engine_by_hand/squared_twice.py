"""Called twice: 9 for the doubled collected gradient.

says: Two calls add the same amount
earns: 4/5
"""


def engine_by_hand():
    return 6, 3, 18, 2.059008, 2.581549
