"""The slope of tanh.

says: Are brackets missing round
earns: 3/5
"""

def hunt_matrix_form():
    return "2*(o - t)", "2*(o - t)*a", "2*(o - t)*v", "2*(o - t)*v*(1 - a*a)", "(2*(o - t)*v*(1 - a*a)) @ x.T"
