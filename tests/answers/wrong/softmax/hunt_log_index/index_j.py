"""Delta - p_j.

says: That is the homework's line:
"""


def hunt_log_index():
    return "(delta - p_j) * x"
