"""The judge: what each exercise asks, at which points, and which mistakes it knows."""
