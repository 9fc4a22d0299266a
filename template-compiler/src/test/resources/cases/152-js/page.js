var x  =  {{ count }};

  var y = 1;
