"""The error times the input, as of the cross-entropy.

says: That belongs to the cross-entropy; here the error is squared.
"""


def hunt_update_rule():
    return "(s-y)*x"
