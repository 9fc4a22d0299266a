<!DOCTYPE html>
<title>Login</title>
<form method="post" action="/orders/login">
<input name="name" value="&lt;Ada&gt;">
<input name="password" type="password">
<p class="error">Must have at least 8 characters.</p>
<input name="stay" type="checkbox" checked>
</form>
