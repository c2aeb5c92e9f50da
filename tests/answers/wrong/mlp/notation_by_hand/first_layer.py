"""First layer only.

says: parameters: that is the first layer alone.
earns: 4/5
"""


def notation_by_hand():
    shape_in_rows = (4, 3)
    shape_in_columns = (3, 4)
    index_in_rows = (1, 2)
    parameters = 15
    paths = 10
    return shape_in_rows, shape_in_columns, index_in_rows, parameters, paths
