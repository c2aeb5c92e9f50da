"""The error without the output.

says: The error is y - s
"""

def hunt_update_rule():
    return '-2*y*s*(1-s)*x'
