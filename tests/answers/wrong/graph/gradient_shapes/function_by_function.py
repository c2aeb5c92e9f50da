"""Pairs function by function: no two numbers have been exchanged.

located
earns: 1/2
"""

def gradient_shapes():
    return (1, 4), (1, 4), (2, 12), (1, 4), (2, 10), (2, 10)
