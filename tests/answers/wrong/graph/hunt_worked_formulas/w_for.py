"""The slope of tanh.

says: 1 - a * a is the slope of tanh.
earns: 2/3
"""

def hunt_worked_formulas():
    return "(o - t) * a", "(1 - a**2) * x", "(o - t) * v"
