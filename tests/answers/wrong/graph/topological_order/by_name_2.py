"""Nodes that have a name are told apart by it.

says: Wrong where several nodes have the same name: two nodes are the same
"""

def topological_order(root):
    order = []
    stack, met = [(root, False)], set()
    while stack:
        node, marked = stack.pop()
        if marked:
            order.append(node)
        elif not node.name or node.name not in met:
            met.add(node.name)
            if node in order:
                continue
            stack.append((node, True))
            stack.extend((p, False) for p in node.parents)
    return order
