"""Goes on to the sigmoid of each sum.

says: Those are values of the sigmoid; the sums z are asked for.
"""


def weighted_sum_by_hand(): return 0.6456563062257954, 0.549833997312478
