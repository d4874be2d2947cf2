"""Qt parts that the screens and the forms are assembled from."""
