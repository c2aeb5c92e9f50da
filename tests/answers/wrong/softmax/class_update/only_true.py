"""The target taken for 1.

says: Classes with t = 0 move the
"""

def class_update():
    return "w - alpha * (p - 1) * x"
