"""The old weight is a factor.

located
"""

def hunt_hidden_update():
    return "w * 2 * alpha * (t - o) * v * a * (1 - a) * x"
