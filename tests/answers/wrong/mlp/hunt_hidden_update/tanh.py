"""The slope of tanh.

says: 1 - a * a is the slope of tanh.
"""

def hunt_hidden_update():
    return "w + 2 * alpha * (t - o) * v * (1 - a**2) * x"
