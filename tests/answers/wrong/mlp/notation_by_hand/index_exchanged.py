"""To before from.

says: index_in_rows: from comes first, then to.
earns: 4/5
"""


def notation_by_hand():
    return (4, 3), (3, 4), (2, 1), 23, 10
