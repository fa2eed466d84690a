import '@govtechsg/sgds/css/sgds.css'
