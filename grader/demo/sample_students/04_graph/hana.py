"""Hana has copied other lines from Fatima's sheet, and walks graphs by recursion.

Where the sheet has two lines for one question, hers is the one that Fatima did not
hand in. What is not on the sheet is right, but for an order that calls itself.
"""

HANDS_IN = "other lines of Fatima's sheet, and an order by recursion"
START = "solutions"
LOSES = {
    "topological_order": "",
    "hunt_small_graph.a_1_w11": "S2.CG.4d",
    "worked_forward.example_3": "S2.CG.12c3",
    "worked_forward.outputs": "S2.CG.13d2",
    "hunt_worked_formulas.d_a": "S2.CG.12e1",
    "worked_backward.unit_1": "S2.CG.12g2",
    "hunt_matrix_form.d_W": "S2.CG.13d8",
}


def topological_order(root):
    order = []

    def visit(node):
        if node not in order:
            for parent in node.parents:
                visit(parent)
            order.append(node)

    visit(root)
    return order


def hunt_small_graph():
    d_o = "2 * (o - t)"
    a_1_w11 = "a_1 * (1 - a_1)"
    return d_o, a_1_w11


def worked_forward():
    hidden_1 = (0.5224848248, 0.5199893402, 0.5174928577)
    hidden_2 = (0.5299640518, 0.5249791875, 0.5199893402)
    hidden_3 = (0.5274723043, 0.5224848248, 0.519943)
    outputs = (0.5223, 0.05714823027, 0.05722315833)
    squared_residuals = (63.09523500, 119.7460049, 98.85881132)
    total = 281.7000512
    return hidden_1, hidden_2, hidden_3, outputs, squared_residuals, total


def hunt_worked_formulas():
    d_v = "(o - t) * a"
    a_w = "a * (1 - a) * x"
    d_a = "(o - t) * a"
    return d_v, a_w, d_a


def worked_backward():
    output_unit = (-28.82887952, -15.19408553, -15.07012525, -15.02049279)
    bias = (
        (8 - 0.05675) * 0.02 * 0.52248 * (1 - 0.52248)
        + (10 - 0.05715) * 0.02 * 0.52996
        + (10 - 0.057273) * 0.02 * 0.52747
    )
    hidden_1 = (bias, -0.1932813018, -0.3419527579)
    hidden_2 = (-0.2157657397, -0.2901857637, -0.5133980307)
    hidden_3 = (-0.2877685150, -0.3869481277, -0.6847906487)
    return output_unit, hidden_1, hidden_2, hidden_3


def hunt_matrix_form():
    d_o = "2 * (o - t)"
    d_v = "2 * (o - t) * a"
    d_a = "2 * (o - t) * v"
    d_b = "2 * (o - t) * v * a * (1 - a)"
    d_W = "2 * (o - t) * v @ x.T"
    return d_o, d_v, d_a, d_b, d_W
