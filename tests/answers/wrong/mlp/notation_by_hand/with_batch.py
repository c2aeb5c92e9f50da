"""Shape with the second layer.

located
earns: 3/5
"""


def notation_by_hand():
    shape_in_rows = (3, 2)
    shape_in_columns = (2, 3)
    index_in_rows = (1, 2)
    parameters = 23
    paths = 10
    return shape_in_rows, shape_in_columns, index_in_rows, parameters, paths
