"""The old weight is a factor.

says: 'w' and '2 * alpha * (t - o) * v * a * (1 - a)...' are multiplied; look at
"""

def hunt_hidden_update():
    return "w * 2 * alpha * (t - o) * v * a * (1 - a) * x"
