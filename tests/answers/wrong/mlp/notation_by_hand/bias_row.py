"""Bias row in W.

located
earns: 3/5
"""


def notation_by_hand():
    shape_in_rows = (5, 3)
    shape_in_columns = (3, 5)
    index_in_rows = (1, 2)
    parameters = 23
    paths = 10
    return shape_in_rows, shape_in_columns, index_in_rows, parameters, paths
