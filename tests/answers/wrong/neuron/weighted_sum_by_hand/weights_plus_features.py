"""Adds each weight to its feature.

says: Weights and features are added; each weight multiplies its feature.
"""


def weighted_sum_by_hand(): return (0.2+1)+(0.3+1)+0.1, (0.2+2)+(0.3-1)+0.1
